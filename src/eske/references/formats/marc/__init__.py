"""How are MARC records of any dialect read and written?"""
