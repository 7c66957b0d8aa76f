// The built page: one file, small, and nothing in it that a template or a policy would stumble over.
import fs from 'node:fs';
import path from 'node:path';
import * as acorn from 'acorn';

const page = fs.readFileSync(path.resolve('dist/Sidebar.html'), 'utf8');
const script = page.slice(page.indexOf('<script>') + 8, page.lastIndexOf('</script>'));
const MOST_BYTES = 108 * 1024;

describe('the sidebar’s page', () => {
  test('is at most 108 KB', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('is one file: it names no other to be loaded', () => {
    expect(page).not.toMatch(/<(link|img|iframe|object|embed)\b|<script[^>]+src|@import|url\(/i);
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org\/)/);
  });

  test('holds one style, one script and a place for words, which nothing in them ends early', () => {
    // Its words in another language are the second, which the server fills in.
    expect(page.match(/<\/script/gi)).toHaveLength(2);
    expect(page.match(/<\/style/gi)).toHaveLength(1);
  });

  test('holds nothing that HtmlService takes for a template', () => {
    expect(page).not.toContain('<?');
  });

  test('makes no code from text', () => {
    expect(script).not.toMatch(
      /\beval\b|new Function|dangerouslySetInnerHTML:|\.innerHTML\s*=\s*[^"'\w]/,
    );
  });

  test('holds a script of 2019, without modules', () => {
    expect(() => acorn.parse(script, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });
});
