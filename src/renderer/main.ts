import './fonts.css';
import './tokens.css';
import './base.css';
import './controls.css';
import './tables.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { workspace } from './state/workspace.svelte.ts';

const target = document.getElementById('app');
if (target) mount(App, { target });
void workspace.load();
