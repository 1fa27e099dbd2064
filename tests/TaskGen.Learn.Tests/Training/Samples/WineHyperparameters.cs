namespace TaskGen.Learn.Tests.Training.Samples;

/// <param name="Shrinkage">How far centroids move to the mean of all rows: 0 not at all, 1 all the way.</param>
internal sealed record WineHyperparameters(double Shrinkage = 0);
