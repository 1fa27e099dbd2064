namespace TaskGen.Tests.Execution;

/// <summary>Puts workflows of numbers together.</summary>
internal sealed class FlowBuilder(string name)
    : FlowBuilder<Number>("Acme.Numbers." + name, NumberCodec.Instance, static inputs => inputs.Value, static (_, value) => new Number(value));
