"""Turn files into the model, and bad files into problems."""
