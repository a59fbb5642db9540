import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../../../src/core/import/legacy/syllable.ts';

const GOOD =
  'quốc quý quí qui quả quê quyết quên quận gì giêng giữ gia giá giết ghi ghế nghìn nghiệp ngày yên yếu y ý ký lý tỷ mỹ sỹ ' +
  'khuỷu khuya thuyền thuế huân xoăn hoặc oát tuýp hoà hòa thuỷ thủy xoong rượu bưởi chuối buôn cười lúa mía mưa ông ấn ' +
  'ốc éc ươm thước Đồng BẮC Huế Kạn Đắk Lắk hoặc nghiêng khoáng boong chuyên huỳnh quỳnh ngoằn quạch uỷ ủy';
const BAD =
  'Phßng cña hìnph bỡnh tớnh cúc1 hat hác̉ kư đă tưnh ngi nghan gha cê kan iên biyên bcd sng zô fê wa ngoéoc bạí hatt thùcc ' +
  'bàt mèc hoàp café Müller Ôx trõy';

describe('isSyllable', () => {
  it.each(GOOD.split(' '))('%s is one', (word) => expect(isSyllable(word)).toBe(true));
  it.each(BAD.split(' '))('%s is none', (word) => expect(isSyllable(word)).toBe(false));
});
