using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the query of a dataset.</summary>
internal static class QueryEmitter
{
    private const string Learn = "global::TaskGen.Learn";

    public static void Write(CodeWriter writer, QueryModel query)
    {
        writer.Open($"Query = new {Learn}.DatasetQuery");
        Setting("Text", query.Text);
        Setting("Connection", query.Connection);
        Setting("DatabaseUrl", query.DatabaseUrl);
        Setting("Provider", query.Provider);
        Setting("UniqueId", query.UniqueId);
        if (query.Inputs.Count > 0)
        {
            writer.Line("Inputs =");
            writer.Line("[");
            foreach (var input in query.Inputs)
            {
                var others = Value("Validation", input.Validation) + Value("Test", input.Test);
                writer.Line($"    new({Literal.String(input.Name)}, {input.Training ?? "null"}{others}),");
            }

            writer.Line("],");
        }

        writer.Close("},");

        void Setting(string name, string? value)
        {
            if (value is not null)
            {
                writer.Line($"{name} = {Literal.String(value)},");
            }
        }
    }

    private static string Value(string name, string? value) => value is null ? "" : $", {name}: {value}";
}
