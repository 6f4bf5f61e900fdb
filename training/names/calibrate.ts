/** A found span: the least margin of its tokens, and whether a true person stands there. */
export interface Judged {
  readonly margin: number;
  readonly isRight: boolean;
}

const rounds = 50;

/** Slope and intercept of the logistic curve from margin to the share of right spans (Platt 1999), by Newton's method. */
export function calibrate(judged: readonly Judged[]): { readonly slope: number; readonly intercept: number } {
  let slope = 0.1;
  let intercept = 0;
  for (let round = 0; round < rounds; round += 1) {
    // A little weight towards the start keeps the curve finite where all spans are right.
    let [gradientA, gradientB, aa, ab, bb] = [1e-3 * (slope - 0.1), 1e-3 * intercept, 1e-3, 0, 1e-3];
    for (const { margin, isRight } of judged) {
      const probability = 1 / (1 + Math.exp(-(slope * margin + intercept)));
      const error = probability - Number(isRight);
      const curvature = probability * (1 - probability);
      gradientA += error * margin;
      gradientB += error;
      aa += curvature * margin * margin;
      ab += curvature * margin;
      bb += curvature;
    }
    const determinant = aa * bb - ab * ab;
    if (!(determinant > 1e-12)) break;
    slope -= (bb * gradientA - ab * gradientB) / determinant;
    intercept -= (aa * gradientB - ab * gradientA) / determinant;
  }
  return { slope, intercept };
}
