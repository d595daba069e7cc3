import { extract } from '../../src-main/intake/extract.ts'
import { readDocument } from '../../src-main/intake/read-document.ts'
import { typesetLetter } from './typeset-letter.ts'
import fs from 'node:fs'
import { execFileSync } from 'node:child_process'
fs.mkdirSync('/tmp/fmt',{recursive:true})
const files = ['directives/an-giang-440-cchc.txt','directives/an-giang-chi-thi-33.txt','directives/an-giang-thong-bao-624.txt','corpus/03.txt','corpus/05.txt','corpus/07.txt','corpus/18.txt']
const out:unknown[] = [], pdf:unknown[]=[]
const made=[]
for (const f of files) {
  const b = f.split('/')[1]!.replace('.txt','')
  fs.writeFileSync(`/tmp/fmt/${b}.docx`, await typesetLetter(fs.readFileSync('/work/shared/'+f,'utf8')))
  made.push(`/tmp/fmt/${b}.docx`)
}
if (process.argv[2]!=='nopdf') execFileSync('soffice',['--headless','--convert-to','pdf','--outdir','/tmp/fmt',...made],{stdio:'ignore'})
for (const f of files) {
  const b = f.split('/')[1]!.replace('.txt','')
  for (const [ext,list] of [['docx',out],['pdf',pdf]] as const) {
  const s = await readDocument({name: b+'.'+ext, bytes: fs.readFileSync(`/tmp/fmt/${b}.${ext}`)})
  fs.writeFileSync(`/tmp/fmt/${b}.${ext}.txt`, s.text)
  list.push({file: b+'.txt', ...extract(s)}) }
}
fs.writeFileSync('/tmp/extracted.docx.json', JSON.stringify(out))
fs.writeFileSync('/tmp/extracted.pdf.json', JSON.stringify(pdf))
