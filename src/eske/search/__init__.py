"""Who in a register of millions bears this name?

`build.build` makes an index of a file of records, a folder that is mapped into memory; `index.open_index` opens it, and
`Index.find` answers a name line in any script and order. The room needs the extra `eske[search]`; nothing is imported
here, so that what does not search need not have it.
"""
