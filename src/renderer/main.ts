import './fonts.css';
import './tokens.css';
import './base.css';
import './controls.css';
import './tables.css';
import { mount } from 'svelte';
import { recoveryText } from '../core/model/recoveryText.ts';
import App from './App.svelte';
import { notices } from './state/notices.svelte.ts';
import { workspace } from './state/workspace.svelte.ts';

const target = document.getElementById('app');
if (target) mount(App, { target });
void workspace.load().then(() => {
  const recovery = workspace.info?.recovery;
  if (recovery) notices.warn(recoveryText(recovery));
});
