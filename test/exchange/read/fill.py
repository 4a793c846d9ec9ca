"""Fills Word sheets through python-docx, in the ways that people write such scripts. The plan is JSON: files with answers by tag."""
import json, sys
from docx import Document
from docx.table import _Cell
from docx.text.run import Run

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def control(document, tag):
    for found in document.element.body.iter(W + "sdt"):
        mark = found.find(W + "sdtPr/" + W + "tag")
        if mark is not None and mark.get(W + "val") == tag:
            return found
    raise SystemExit(f"no field {tag}")


def cell_of(element, document):
    while element.tag != W + "tc":
        element = element.getparent()
    return _Cell(element, document)


def into_run(document, tag, text):
    runs = list(control(document, tag).iter(W + "r"))
    Run(runs[0], document).text = text
    for extra in runs[1:]:
        extra.getparent().remove(extra)


def as_paragraphs(document, tag, text):
    for line in text.split("\n"):
        cell_of(control(document, tag), document).add_paragraph(line)


def over_the_cell(document, tag, text):
    cell_of(control(document, tag), document).text = text


ways = {"run": into_run, "paragraphs": as_paragraphs, "cell": over_the_cell}

for sheet in json.load(open(sys.argv[1], encoding="utf-8")):
    document = Document(sheet["from"])
    for tag, text in sheet["answers"].items():
        ways[sheet["way"]](document, tag, text)
    document.save(sheet["to"])
