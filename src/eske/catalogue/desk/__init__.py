"""The pages of the desk where books come in, go out and are told apart, one file a page."""
