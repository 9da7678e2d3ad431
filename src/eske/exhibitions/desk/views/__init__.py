"""The pages of the desk, one file a question. Each is for the desk's users alone."""
