import type { Component } from 'svelte';

/** A line icon of the set that this house uses (Lucide). */
export type Icon = Component<{ size?: number | string; strokeWidth?: number | string }>;
