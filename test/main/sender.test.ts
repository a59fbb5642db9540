import { expect, it } from 'vitest';
import { isOurAddress, isOurSender } from '../../src/main/sender.ts';

it.each([
  ['app://desk/index.html', true],
  ['app://desk/index.html?a=1#b', true],
  ['app://desk.evil/index.html', false],
  ['app://desk:80/index.html', false],
  ['app://user@desk/index.html', false],
  ['app://evil/desk', false],
  ['apps://desk/', false],
  ['https://desk/', false],
  ['http://desk.app.localhost/', false],
  ['data:text/html,app://desk/', false],
  ['about:blank', false],
  ['', false],
])('%s is our address: %s', (address, ours) => expect(isOurAddress(address)).toBe(ours));

it('believes only the main frame of our own window on our own page', () => {
  const [window, other] = [{}, {}];
  const frame = { url: 'app://desk/index.html', parent: null };
  expect(isOurSender({ sender: window, senderFrame: frame }, window)).toBe(true);
  expect(isOurSender({ sender: other, senderFrame: frame }, window)).toBe(false);
  expect(isOurSender({ sender: window, senderFrame: null }, window)).toBe(false);
  expect(isOurSender({ sender: window, senderFrame: { ...frame, parent: frame } }, window)).toBe(false);
  expect(isOurSender({ sender: window, senderFrame: { ...frame, url: 'about:blank' } }, window)).toBe(false);
});
