"""How are references read from and written to files of other programs?"""
