"""Word files: `docx_package` opens one with care, and `docx_text` reads its words in order."""
