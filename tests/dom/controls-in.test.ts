import { afterEach, expect, test } from 'vitest';
import { controlsIn } from '@/utils/page/controls-in';
import { finish } from '@/utils/page/steps';
import { findRoots } from '@/utils/page/roots';

afterEach(() => document.body.replaceChildren());

function membersIn(html: string): number[] {
  document.body.innerHTML = html;
  return finish(controlsIn(findRoots(document))).map(({ members }) => members.length);
}

const item = (classes: string) => `<mat-checkbox class="${classes}"><input type="checkbox"></mat-checkbox>`;

test('nameless boxes to tick are one list whichever of them are ticked or in use', () => {
  const list = ['mark mark-checked', 'mark', 'mark cdk-focused ng-touched', 'mark ng-untouched'].map(item).join('');
  expect(membersIn(`<form><p>ประเภท</p>${list}</form>`)).toEqual([4]);
});

test('nameless boxes of different make are not one list', () => {
  expect(membersIn(`<form>${item('mark')}${item('agree')}</form>`)).toEqual([0, 0]);
});
