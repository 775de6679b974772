import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { cleanSvg } from './clean-svg.js';

const head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"';
const image = (inside: string): string => `${head}>${inside}</svg>`;
const clean = (text: string): string => {
  const cleaned = cleanSvg(text);
  if (typeof cleaned === 'string') throw new Error(cleaned);
  return cleaned.svg;
};

/** Signs of what no logo may have, in whatever form. */
const wild =
  /script|onload|onclick|javascript|foreignobject|@import|@font-face|<a[ >]|<image|<iframe|<animate|<set|https?:(?!\/\/www\.w3\.org\/2000\/svg")|data:|file:|<!|expression/i;

describe('an SVG that is kept', () => {
  it('is drawn as it was', () => {
    const logo = `<?xml version="1.0"?><!-- made by hand -->
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40mm" height="20mm">
      <title>Corp &amp; Sons</title>
      <defs><linearGradient id="g" x1="0" x2="1"><stop offset="0" stop-color="#f00"/></linearGradient></defs>
      <style><![CDATA[ /* two */ .a, .b { fill: url(#g); stroke: rgb(0, 10, 20) } ]]></style>
      <g transform="translate(1 2) rotate(45)" style="opacity:.5"><path class="a" d="M0,0 L10 10z"/></g>
      <use xlink:href="#g"/><text font-family="'Open Sans'">Corp</text></svg>`;
    const svg = clean(logo);
    expect(svg).toContain('width="40" height="20" viewBox="0 0 40 20"');
    expect(svg).toContain('<title>Corp &#38; Sons</title>');
    expect(svg).toContain('<style>.a, .b{fill:url(#g);stroke:rgb(0, 10, 20)}</style>');
    expect(svg).toContain('<g transform="translate(1 2) rotate(45)" style="opacity:.5">');
    expect(svg).toContain('<path class="a" d="M0,0 L10 10z"></path>');
    expect(svg).toContain('<use href="#g"></use>');
    expect(clean(svg)).toBe(svg);
  });

  it('has the size that browsers give it where it says none', () => {
    const sized = (attributes: string): string =>
      clean(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><circle r="4"/></svg>`);
    expect(sized('')).toContain('viewBox="0 0 300 150" width="300" height="150"');
    expect(sized('width="100%" height="100%"')).toContain('viewBox="0 0 300 150"');
    expect(sized('width="90"')).toContain('width="90" viewBox="0 0 90 150" height="150"');
    expect(sized('viewBox="0 0 20 10"')).toContain('viewBox="0 0 20 10" width="20" height="10"');
  });

  it.each([
    '<script>alert(1)</script>',
    '<svg:script>alert(1)</svg:script>',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    '<rect onload="alert(1)" width="1" height="1"/>',
    '<a href="https://evil.example"><rect onclick="x"/></a>',
    '<image href="https://evil.example/track.png"/>',
    '<use href="https://evil.example/x.svg#a"/>',
    '<use xlink:href="data:image/svg+xml;base64,AAAA"/>',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="x"/></body></foreignObject>',
    '<style>@import url(https://evil.example/x.css); .a{fill:red}</style>',
    '<style>@font-face{font-family:x;src:url(https://evil.example/f.woff)}</style>',
    '<style>@media all{.a{fill:url(https://evil.example)}}</style>',
    '<style>.a{background:url(https://evil.example);fill:u\\72l(https://evil.example)}</style>',
    '<style>.a{}</style><style><![CDATA[</style><script>alert(1)</script>]]></style>',
    '<rect style="fill:url(https://evil.example)"/>',
    '<rect fill="url(https://evil.example#a)" filter="url(\'https://evil.example\')"/>',
    '<animate attributeName="href" values="javascript:alert(1)"/>',
    '<set attributeName="onload" to="alert(1)"/>',
    '<filter id="f"><feImage href="https://evil.example/x.png"/></filter>',
    '<metadata><script>alert(1)</script></metadata>',
    '<text>&lt;script&gt;</text><desc>x</desc>',
  ])('has nothing of %s', (inside) => {
    const svg = clean(image(`${inside}<circle r="1"/>`));
    expect(svg.replace('&#60;script&#62;', '')).not.toMatch(wild);
    expect(svg).toContain('<circle r="1">');
    if (inside.includes('.a{fill:red}')) expect(svg).toContain('<style>.a{fill:red}</style>');
  });

  it('keeps the rules of its style that are for every surface, and no others', () => {
    const sheet =
      '.a{fill:red}@media (prefers-color-scheme:dark){.a{fill:white}.b{fill:white}}@supports (x:y){.c{}}.b{fill:blue}}.d{fill:teal}';
    expect(clean(image(`<style>${sheet}</style>`))).toContain(
      '<style>.a{fill:red}.b{fill:blue}.d{fill:teal}</style>',
    );
  });

  it('may have an id several times, as drawing programs write it, and any prefix for links', () => {
    const svg = clean(
      image('<g id="Page-1"><g id="Page-1"><path id="p"/></g></g><use x:href="#p"/>'),
    );
    expect(svg).toContain('<use href="#p">');
  });

  it('has no entities, and is not drawn of itself', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${image('<text>&b;</text>')}`;
    expect(cleanSvg(bomb)).toBe('damaged');
    const doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">';
    expect(clean(doctype + image('<circle r="1"/>'))).not.toContain('<!');
    const level = (n: number): string =>
      `<g id="l${n}">${`<use href="#l${n + 1}"/>`.repeat(10)}</g>`;
    const levels = Array.from({ length: 9 }, (_, n) => level(n)).join('');
    expect(cleanSvg(image(levels))).toBe('too_many_parts');
    const patterns = Array.from(
      { length: 9 },
      (_, n) => `<pattern id="p${n}">${`<rect fill="url(#p${n + 1})"/>`.repeat(10)}</pattern>`,
    ).join('');
    expect(cleanSvg(image(patterns))).toBe('too_many_parts');
    expect(cleanSvg(image('<g id="a"><use href="#a"/></g>'))).toBe('too_many_parts');
    const chain = Array.from(
      { length: 5000 },
      (_, n) => `<g id="c${n}"><use href="#c${n + 1}"/></g>`,
    );
    expect(cleanSvg(image(chain.join('')))).toBe('too_many_parts');
  });

  it.each([
    ['<!doctype html><html><svg/></html>', 'no_svg'],
    ['<html/>', 'no_svg'],
    ['{"json": true}', 'no_svg'],
    ['', 'no_svg'],
    ['%PDF-1.7', 'no_svg'],
    [`${head}><g>`, 'damaged'],
    [image('<g>'.repeat(100) + '</g>'.repeat(100)), 'damaged'],
  ])('is none of %s', (text, fault) => {
    expect(cleanSvg(text)).toBe(fault);
  });

  it('is the same when it is cleaned again, and is well-formed, whatever it was made of', () => {
    const word = fc.constantFrom(
      ...['svg', 'g', 'a', 'script', 'style', 'use', 'rect', 'image', 'foreignObject', 'text'],
      ...[
        'onload',
        'href',
        'xlink:href',
        'fill',
        'd',
        'style',
        'id',
        'url(#a)',
        'url(x)',
        '@import',
      ],
      ...[
        'javascript:1',
        'https://evil.example',
        '.a{fill:red}',
        '}{',
        '\\',
        '&lt;',
        '"',
        ';',
        '/*',
      ],
    );
    const attribute = fc.tuple(
      fc.constantFrom('onload', 'href', 'fill', 'style', 'id', 'class'),
      word,
    );
    const element = fc
      .tuple(word, fc.array(attribute, { maxLength: 3 }), fc.array(word))
      .map(([name, attributes, words]) => {
        const tag = /^[a-zA-Z]+$/.test(name) ? name : 'g';
        const given = new Map(attributes.map(([key, value]) => [key, value.replaceAll('"', "'")]));
        const list = [...given].map(([key, value]) => ` ${key}="${value}"`).join('');
        return `<${tag}${list}>${words.join(' ').replaceAll('<', '')}</${tag}>`;
      });
    fc.assert(
      fc.property(fc.array(element, { maxLength: 8 }), (elements) => {
        const cleaned = cleanSvg(image(elements.join('')));
        if (typeof cleaned === 'string') return;
        const { svg } = cleaned;
        new SaxesParser().write(svg).close();
        expect(clean(svg)).toBe(svg);
        const tags = svg.replace(/>[^<]*</g, '><');
        expect(tags).not.toMatch(/<(script|a|image|foreignObject)[ >]| on\w+=|href="(?!#)/);
        const sheets = [...svg.matchAll(/<style>([^<]*)/g)].map(([, sheet]) => sheet);
        expect([tags, ...sheets].join(' ')).not.toMatch(/url\((?!#)/);
        expect(sheets.join(' ')).not.toContain('@');
      }),
    );
  });

  it('takes no longer than it should, however it is written', () => {
    const long = 'a'.repeat(200_000);
    const started = performance.now();
    for (const inside of [
      `<path d="${long}"/>`,
      `<rect style="${'fill:url('.repeat(40_000)}"/>`,
      `<style>${'@'.repeat(200_000)}</style>`,
      `<style>${'{'.repeat(100_000)}${'/*'.repeat(50_000)}</style>`,
      `<rect fill="${' '.repeat(200_000)}("/>`,
      '<g/>'.repeat(19_000),
    ]) {
      clean(image(inside));
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
