// The domain that an account is matched by.
import * as fc from 'fast-check';
import { domainKey, identifiesAccount } from '../../../src/core/cells/domain';
import { isFreeMail } from '../../../src/core/cells/free-mail';

describe('the domain of a website or an address', () => {
  it.each([
    ['acme.com', 'acme.com'],
    ['https://www.Acme.com:8080/about?x=1', 'acme.com'],
    ['HTTP://ACME.COM/', 'acme.com'],
    ['//acme.com', 'acme.com'],
    ['www.acme.com.', 'acme.com'],
    ['shop.acme.co.uk', 'shop.acme.co.uk'], // subdomains are kept
    ['acme.co.uk', 'acme.co.uk'], // another ending is another domain
    ['www.com', 'www.com'],
    ['jane.doe@acme.com', 'acme.com'],
    ['mailto:jane@acme.com', 'acme.com'],
    ['Jane Doe <jane@shop.acme.com>', 'shop.acme.com'],
    ['https://jane:secret@acme.com/path', 'acme.com'],
    ['https://medium.com/@acme', 'medium.com'],
    ['acme.com; acme.io', 'acme.com'], // the first of several
    ['Acme (acme.com)', 'acme.com'],
    ['  acme.com\n', 'acme.com'],
    ['acme.com#team', 'acme.com'],
    ['acme.com\\index', 'acme.com'],
    ['müller.de', 'müller.de'], // an accent makes another domain
    ['mu\u0308ller.de', 'müller.de'],
    ['xn--mller-kva.de', 'müller.de'], // as machines write it
    ['https://WWW.XN--MLLER-KVA.de/x', 'müller.de'],
    ['shop.xn--bcher-kva.example', 'shop.bücher.example'],
    ['xn--.example', ''], // no Punycode, and no label either
    ['xn--a.example', 'xn--a.example'],
    ['\u200balder.example', 'alder.example'], // nobody sees what was pasted along
    ['https://birch.example\u200e', 'birch.example'],
    ['al\u00adder.exam\u200bple', 'alder.example'],
    ['\ufeffjane@cedar.example\u2069', 'cedar.example'],
    ['ａｃｍｅ．ｃｏｍ', 'acme.com'],
    ['a_b.acme.com', 'a_b.acme.com'],
    ['x.com', 'x.com'],
    ['shop.www.acme.com', 'shop.www.acme.com'], // "www" counts in front alone
    ['acme.com//x', 'acme.com'],
    ['acme.xn--p1ai', 'acme.рф'],
    [`${'a'.repeat(63)}.com`, `${'a'.repeat(63)}.com`],
    [
      `${`${'a'.repeat(63)}.`.repeat(3)}${'a'.repeat(57)}.com`,
      `${`${'a'.repeat(63)}.`.repeat(3)}${'a'.repeat(57)}.com`,
    ],
  ])('%s -> %s', (cell, expected) => {
    expect(domainKey(cell)).toBe(expected);
  });

  it.each([
    [''],
    [' '],
    ['-'],
    ['n/a'],
    ['tbd'],
    ['#N/A'],
    ['#DIV/0!'],
    ['Loading...'],
    ['Acme Ltd.'],
    ['localhost'],
    ['192.168.0.1'],
    ['v1.2'],
    ['1.054,00'],
    ['acme..com'],
    ['acme-.com'],
    ['ac!me.com'],
    ['acme!.com'],
    ['acme.4com'],
    ['acme.com4'],
    ['acme.com:port'],
    ['-acme.com'],
    ['.com'],
    ['@'],
    ['http://'],
    [`${'a'.repeat(64)}.com`],
    [`${'a.'.repeat(150)}com`],
    [`${`${'a'.repeat(63)}.`.repeat(3)}${'a'.repeat(58)}.com`], // one letter too many
    [42],
    [true],
    [new Date(0)],
  ])('%p holds no domain', (cell) => {
    expect(domainKey(cell)).toBe('');
  });

  it('is its own key, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress(), fc.domain()), (text) => {
        const key = domainKey(text);
        expect(domainKey(key)).toBe(key);
      }),
    );
  });

  it('is the same for every page and every spelling of a site', () => {
    fc.assert(
      fc.property(fc.domain(), fc.webPath(), (domain, path) => {
        const key = domainKey(domain);
        expect(domainKey(`https://www.${domain.toUpperCase()}:443${path}`)).toBe(key);
        expect(domainKey(`someone@${domain}`)).toBe(key);
      }),
    );
  });
});

describe('a domain that everybody shares is no company', () => {
  it.each([
    ['gmail.com', true],
    ['Yahoo.co.uk', true],
    ['yahoo.com', true],
    ['hotmail.fr', true],
    ['outlook.com', true],
    ['web.de', true],
    ['qq.com', true],
    ['outlook.example', false],
    ['live.io', false], // a company of that name
    ['mygmail.com', false],
    ['mylive.com', false],
    ['yahoo.company.example', false],
    ['outlook.comet.example', false],
    [' gmail.com ', true],
    ['acme.com', false],
    ['acmeyahoo.com', false],
    ['', false],
  ])('free mail: %s %s', (domain, expected) => {
    expect(isFreeMail(domain)).toBe(expected);
  });

  it.each([
    ['acme.com', true],
    ['gmail.com', false],
    ['linkedin.com', false], // the path that names the company is gone
    ['de.linkedin.com', false],
    ['github.com', false],
    ['www.xing.com', false],
    ['m.facebook.com', false],
    ['acme.wixsite.com', false], // by its name, or it would differ from a site of its own
    ['acme.github.io', false],
    ['acme.blogspot.co.uk', false],
    ['acme.myshopify.com', false],
    ['acme.notion.site', false],
    ['g.page', false],
    ['acme.business.site', false],
    ['noemail.com', false],
    ['example.com', false],
    ['unknown.com', false],
    ['mail.invalid', false],
    ['comcast.net', false],
    ['tampabay.rr.com', false],
    ['alder.example', true], // an ending that tests and guides use
    ['mylinkedin.com', true],
    ['box.com', true], // no part of x.com
    ['', false],
  ])('identifies an account: %s %s', (domain, expected) => {
    expect(identifiesAccount(domain)).toBe(expected);
  });
});
