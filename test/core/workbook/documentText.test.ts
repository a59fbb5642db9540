import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../../src/core/document/writeDocument.ts';
import { documentLines, documentText } from '../../../src/core/workbook/documentText.ts';
import { storedZip } from '../../../src/core/workbook/writeZip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const docx = (body: string): Uint8Array =>
  storedZip(new Map([['word/document.xml', bytes(`<w:document><w:body>${body}</w:body></w:document>`)]]));

describe('the text of a document', () => {
  it('is that of a .docx of our own, a paragraph a line, with its table', async () => {
    const made = await writeDocument({
      ...{ title: 'T', subject: 'S', creator: 'C', language: 'vi-VN', madeAt: '2024-07-01T00:00:00Z' },
      blocks: [
        { kind: 'heading', text: 'I. Sản xuất công nghiệp' },
        { kind: 'text', text: 'IIP cả nước tháng 6 tăng 10,9% & giữ đà < quý I.' },
        {
          kind: 'table',
          heads: ['Địa phương', '%'],
          rows: [['Yên Bái', '16,8']],
          widths: [50, 50],
          numeric: [false, true],
        },
      ],
    });
    expect(documentText(made).split('\n')).toEqual([
      'I. Sản xuất công nghiệp',
      'IIP cả nước tháng 6 tăng 10,9% & giữ đà < quý I.',
      ...['Địa phương\t%', 'Yên Bái\t16,8'],
    ]);
    expect(documentLines(made).split('\n').slice(2)).toEqual(['Địa phương | %', 'Yên Bái | 16,8']);
  });

  it('joins runs, keeps breaks, and leaves out what was deleted under tracked changes', () => {
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('Xuất khẩu tăng ')}<w:del><w:r><w:delText>12,3</w:delText></w:r></w:del><w:ins>${run('21,3')}</w:ins>${run('%')}<w:r><w:br/></w:r>${run('so với cùng kỳ')}</w:p>`;
    expect(documentText(docx(body))).toBe('Xuất khẩu tăng 21,3%\nso với cùng kỳ');
  });

  it('is read in any encoding of plain text, and refused where there is none', () => {
    expect(documentText(bytes('\ufeffTăng 5%\r\nGiảm 3%'))).toBe('Tăng 5%\nGiảm 3%');
    expect(() => documentText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))).toThrow(/Word/);
    expect(() => documentText(storedZip(new Map([['xl/workbook.xml', bytes('<a/>')]])))).toThrow(/Word/);
    expect(() =>
      documentText(storedZip(new Map([['word/document.xml', bytes('<!DOCTYPE a><w:document/>')]]))),
    ).toThrow();
  });
});
