namespace TaskGen.Testing.Engines.Steps;

/// <summary>The inputs of every task and workflow of the contract.</summary>
/// <param name="Directory">Where the step tells that it runs, and learns what to do: the directory of a <see cref="Probe"/>.</param>
/// <param name="Name">The node or item that makes the call.</param>
/// <param name="Value">A number.</param>
internal sealed record Step(string Directory, string Name, int Value);
