"""Opens Word files with python-docx and prints what it sees of each, as JSON lines: headings, tables' sizes and the tags of content controls."""
import json, sys
from docx import Document

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

for path in sys.argv[1:]:
    document = Document(path)
    print(json.dumps({
        "headings": [[p.style.name, p.text] for p in document.paragraphs if p.style.name.startswith("Heading")],
        "tables": [[len(t.rows), len(t.columns)] for t in document.tables],
        "tags": [tag.get(W + "val") for tag in document.element.body.iter(W + "tag") if tag.getparent().find(W + "docPartObj") is None],
        "title": document.core_properties.title,
    }))
