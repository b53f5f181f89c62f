import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, test } from 'vitest';
import { filesIn, pack, unpack, writeFiles } from '../../release/archive';
import { hashOf } from '../../release/package-faults';

const bytes = (text: string) => new TextEncoder().encode(text);
const DAY = new Date('2026-11-26T23:30:00Z');
const FILES = { 'manifest.json': bytes('{}'), 'chunks/a.js': bytes('a'), 'background.js': bytes('b') };
const zone = process.env.TZ;

afterEach(() => {
  process.env.TZ = zone;
});

describe('a package', () => {
  it('is the same whatever order its files came in', () => {
    const turned = Object.fromEntries(Object.entries(FILES).reverse());
    expect(hashOf(pack(turned, DAY))).toBe(hashOf(pack(FILES, DAY)));
    expect(Object.keys(unpack(pack(turned, DAY)))).toEqual(['background.js', 'chunks/a.js', 'manifest.json']);
  });

  test.each(['Asia/Bangkok', 'America/Los_Angeles', 'Pacific/Kiritimati'])('is the same in %s', (elsewhere) => {
    process.env.TZ = 'UTC';
    const here = hashOf(pack(FILES, DAY));
    process.env.TZ = elsewhere;
    expect(hashOf(pack(FILES, DAY))).toBe(here);
  });

  it('is another one for another day or another byte', () => {
    const one = hashOf(pack(FILES, DAY));
    expect(hashOf(pack(FILES, new Date('2026-11-27T23:30:00Z')))).not.toBe(one);
    expect(hashOf(pack({ ...FILES, 'background.js': bytes('c') }, DAY))).not.toBe(one);
  });

  it('unpacks to what was packed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    writeFiles(folder, unpack(pack(FILES, DAY)));
    const again = filesIn(folder);
    rmSync(folder, { recursive: true });
    expect(hashOf(pack(again, DAY))).toBe(hashOf(pack(FILES, DAY)));
  });
});
