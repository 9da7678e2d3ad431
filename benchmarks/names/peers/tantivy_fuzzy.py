"""tantivy: any word of the name with one letter changed, two in words of eight; the best by BM25."""

from collections.abc import Iterable
from pathlib import Path

import tantivy
from asking import TOLERANCE, run

LONG = 8  # letters of a word in which two may differ


class Fuzzy:
    def build(self, folder: Path, rows: Iterable[tuple[int, str, int]]) -> None:
        schema = tantivy.SchemaBuilder()
        schema.add_integer_field("id", stored=True)
        schema.add_integer_field("year", indexed=True)
        schema.add_text_field("name", tokenizer_name="default")
        writer = tantivy.Index(schema.build(), path=str(folder)).writer(heap_size=500_000_000)
        for one, name, year in rows:
            writer.add_document(tantivy.Document(id=one, year=year, name=name))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> None:
        self.index = tantivy.Index.open(str(folder))
        self.searcher = self.index.searcher()

    def ask(self, name: str, year: int, limit: int) -> list[int]:
        schema, should, must = self.index.schema, tantivy.Occur.Should, tantivy.Occur.Must
        words = [
            tantivy.Query.fuzzy_term_query(schema, "name", word, distance=1 + (len(word) >= LONG))
            for word in name.lower().replace(".", " ").split()
        ]
        query = tantivy.Query.boolean_query([(should, word) for word in words])
        if year:
            kind = tantivy.FieldType.Integer
            born = tantivy.Query.range_query(schema, "year", kind, year - TOLERANCE, year + TOLERANCE)
            query = tantivy.Query.boolean_query([(must, query), (must, born)])
        hits = self.searcher.search(query, limit).hits
        return [self.searcher.doc(address)["id"][0] for _, address in hits]


run(Fuzzy())
