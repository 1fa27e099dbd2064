using TaskGen;

namespace Acme;

/// <summary>A study.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Lead">Who leads it.</param>
/// <param name="Level">How deep it goes.</param>
/// <param name="Scores">What it gave.</param>
public sealed record Study(string Title, Person? Lead = null, Level Level = Level.Low, int[]? Scores = null)
{
    /// <summary>When it began.</summary>
    public DateOnly Began { get; init; }

    public required string Place { get; init; }

    public int Length => Title.Length;
}

/// <summary>A person.</summary>
public sealed class Person
{
    /// <summary>Given and family name.</summary>
    public string Name { get; init; } = "nobody";

    public int Age { get; set; } = 18;

    public List<Person> Friends { get; init; } = [];
}

public struct Size
{
    public double Width;
    public double Height { get; set; }
}

public readonly record struct Range(int From, int To = int.MaxValue);

public sealed class Positioned(int x, string text)
{
    public int X { get; } = x;

    public string Text { get; } = text;
}

public record Base(int Id);

public sealed record Derived(int Id, string Name) : Base(Id);

public sealed record Tree(int Value, Tree? Left = null, IReadOnlyList<Tree>? Children = null);

public enum Level : long { Low = -1, High = 1, Top = High }

public static partial class Steps
{
    [Task]
    public static Study Objects(Study study, Size size, Range range, Range? maybe, Positioned positioned, Derived derived, Tree tree) => study;

    [Task]
    public static (int X, (string, double?) Inner) Tuples((int, int) unnamed, (int A, Level B)? named, (int X, (string, double?) Inner) nested) => nested;
}
