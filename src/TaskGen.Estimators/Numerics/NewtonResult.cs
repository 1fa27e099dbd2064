namespace TaskGen.Estimators;

/// <summary>Where Newton's method ended.</summary>
/// <param name="Parameters">The last parameters.</param>
/// <param name="Iterations">How many steps were taken.</param>
/// <param name="Converged">Whether the last step was within the tolerance.</param>
internal sealed record NewtonResult(double[] Parameters, int Iterations, bool Converged);
