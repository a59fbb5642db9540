import { unescapeXml } from './xmlText.ts';

/** The names that web pages of offices use beside those of XML. */
const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'nbsp:160 iexcl:161 cent:162 pound:163 yen:165 sect:167 copy:169 laquo:171 reg:174 deg:176 plusmn:177 sup2:178 sup3:179 ' +
    'micro:181 para:182 middot:183 sup1:185 raquo:187 frac14:188 frac12:189 frac34:190 times:215 divide:247 ' +
    'Agrave:192 Aacute:193 Acirc:194 Atilde:195 Egrave:200 Eacute:201 Ecirc:202 Igrave:204 Iacute:205 Ograve:210 Oacute:211 ' +
    'Ocirc:212 Otilde:213 Ugrave:217 Uacute:218 Yacute:221 agrave:224 aacute:225 acirc:226 atilde:227 egrave:232 eacute:233 ' +
    'ecirc:234 igrave:236 iacute:237 ograve:242 oacute:243 ocirc:244 otilde:245 ugrave:249 uacute:250 yacute:253 ' +
    'ndash:8211 mdash:8212 lsquo:8216 rsquo:8217 ldquo:8220 rdquo:8221 bull:8226 hellip:8230 euro:8364 minus:8722 ' +
    'le:8804 ge:8805 ensp:8194 emsp:8195 thinsp:8201 Abreve:258 abreve:259 Dstrok:272 dstrok:273 Itilde:296 itilde:297 ' +
    'Utilde:360 utilde:361'
  )
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([name, code]) => [name, String.fromCharCode(Number(code))]),
);

/** The text between tags: white space counts as one blank, hard blanks stay, names are decoded. */
export function plainText(text: string): string {
  const even = text.replace(/[ \t\r\n\f]+/g, ' ');
  return unescapeXml(
    even.replace(/&(\w+);/g, (whole, name: string) => (Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole)),
  );
}

/** The value of an attribute of a tag, in quotes or without. */
export function htmlAttribute(rest: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(rest);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}
