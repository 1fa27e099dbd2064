namespace TaskGen.Learn.Tests.Training.Samples;

/// <summary>A row with a class that is text, a group, a number and a time.</summary>
internal sealed record Visit(string Outcome, int Patient, double Score, DateOnly Day);
