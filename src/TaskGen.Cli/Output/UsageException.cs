namespace TaskGen.Cli.Output;

/// <summary>The command line was used wrongly: the program says how, and ends with code 2.</summary>
/// <param name="message">What was found, what was expected, and what was perhaps meant.</param>
internal sealed class UsageException(string message) : Exception(message);
