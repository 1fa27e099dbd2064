namespace TaskGen.Analyzers.Tests.Verification;

/// <summary>Says which rule the tests of a class are about; one test sees that every rule has some.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class RuleAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
