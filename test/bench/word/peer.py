"""Makes a Word file of pieces (see content.ts) with python-docx; prints the milliseconds it took, imports left out."""
import json, sys, time
from docx import Document
from docx.shared import Cm

pieces = json.load(open(sys.argv[1]))
picture, out = sys.argv[2], sys.argv[3]
since = time.perf_counter()
document = Document()
for piece in pieces:
    kind = piece["kind"]
    if kind == "heading":
        document.add_heading(piece["text"], piece["level"])
    elif kind == "paragraph":
        document.add_paragraph(piece["text"])
    elif kind == "bullets":
        for item in piece["items"]:
            document.add_paragraph(item, style="List Bullet")
    elif kind == "chart":
        document.add_picture(picture, width=Cm(15))
        document.add_paragraph(piece["caption"], style="Caption")
    else:
        document.add_paragraph(piece["caption"], style="Caption")
        rows = [piece["head"], *piece["rows"]]
        width = len(piece["head"])
        table = document.add_table(len(rows), width, style="Table Grid")
        cells = table._cells  # one look for all cells: by row and column it takes time with the square of their number
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                cells[at * width + column].text = text
document.save(out)
print((time.perf_counter() - since) * 1000)
