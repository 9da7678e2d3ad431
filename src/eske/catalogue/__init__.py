"""The books: what is on display, as its reference transcribes it. It knows nothing of the people remembered."""
