/** The families that a canvas writes in: digits from one, letters from the other. */
export const CHART_FONT = '"Desk Figures", "Be Vietnam Pro", "Segoe UI", sans-serif';
