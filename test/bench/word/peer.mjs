import { readFileSync, writeFileSync } from 'node:fs'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

// Fills a template with docxtemplater and prints the milliseconds it took, imports left out.
const [template = '', filling = '', out = ''] = process.argv.slice(2)
const [bytes, data] = [readFileSync(template), JSON.parse(readFileSync(filling, 'utf8'))]
const since = performance.now()
const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true })
document.render(data)
writeFileSync(out, document.toBuffer({ compression: 'DEFLATE' }))
console.log(performance.now() - since)
