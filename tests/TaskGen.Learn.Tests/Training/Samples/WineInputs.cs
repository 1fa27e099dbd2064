namespace TaskGen.Learn.Tests.Training.Samples;

internal sealed record WineInputs(WineHyperparameters Hp);
