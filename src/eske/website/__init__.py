"""The door on the web: settings, addresses, base templates, shared static files and the languages of the interface."""
