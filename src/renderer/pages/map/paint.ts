import { STEP, type Drawing, type Mark } from './drawing.ts';

/** Paints the drawing with the typeface of the page; the pen is scaled by the caller. */
export function paint({ width, height, ground, marks }: Drawing, pen: CanvasRenderingContext2D, font: string): void {
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  pen.lineJoin = 'round';
  for (const mark of marks)
    if (mark.kind === 'path') paintPath(mark, pen, width, height);
    else paintText(mark, pen, font);
}

function paintPath(mark: Mark & { kind: 'path' }, pen: CanvasRenderingContext2D, width: number, height: number): void {
  const path = new Path2D(mark.d);
  pen.save();
  if (mark.fill) {
    pen.fillStyle = mark.fill;
    pen.fill(path);
  }
  if (mark.stroke) {
    pen.strokeStyle = mark.stroke;
    pen.lineWidth = mark.width ?? 1;
    pen.setLineDash([...(mark.dash ?? [])]);
    pen.stroke(path);
  }
  if (mark.hatch) {
    pen.clip(path);
    pen.strokeStyle = mark.hatch.colour;
    pen.lineWidth = 1.2;
    pen.beginPath();
    for (let at = -height; at < width + height; at += STEP * Math.SQRT2) {
      pen.moveTo(at, mark.hatch.rising ? height : 0);
      pen.lineTo(at + height, mark.hatch.rising ? 0 : height);
    }
    pen.stroke();
  }
  pen.restore();
}

function paintText(mark: Mark & { kind: 'text' }, pen: CanvasRenderingContext2D, font: string): void {
  pen.font = `${mark.weight} ${mark.size}px ${font}`;
  pen.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
  if (mark.halo) {
    pen.strokeStyle = mark.halo;
    pen.lineWidth = 3;
    pen.strokeText(mark.text, mark.x, mark.y);
  }
  pen.fillStyle = mark.colour;
  pen.fillText(mark.text, mark.x, mark.y);
}
