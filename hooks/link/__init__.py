"""Find names in text, decide whom they mean, and put links around them."""
