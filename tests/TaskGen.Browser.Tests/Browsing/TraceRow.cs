namespace TaskGen.Browser.Tests.Browsing;

/// <summary>A row of a trace as Speedscope shows it.</summary>
/// <param name="Title">What is said above it.</param>
/// <param name="Bars">What is said of its bars, in the order of the alphabet.</param>
internal sealed record TraceRow(string Title, IReadOnlyList<string> Bars);
