using System.Text.Json.Serialization;

namespace TaskGen.Benchmarks.Engine;

/// <summary>How inputs are written by hand.</summary>
[JsonSerializable(typeof(Number))]
internal sealed partial class NumberJson : JsonSerializerContext;
