using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the <c>Main</c> of a console program that has none.</summary>
internal static class EntryPointEmitter
{
    public static string Emit(ProgramModel program) => SourceFile.Create(program.Namespace, static writer =>
    {
        writer.Line(Docs.Summary("Starts the program's command line."));
        writer.Line(SourceFile.GeneratedCode);
        writer.Open("internal static class EntryPoint");
        writer.Line("private static global::System.Threading.Tasks.Task<int> Main(string[] args) =>");
        writer.Line("    global::TaskGen.TaskGenApplication.CreateBuilder(args).Build().RunAsync();");
        writer.Close();
    });
}
