using System.Reflection;
using TaskGen.Generators.Tests.Support;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Running;

/// <summary>Sources that were generated for, compiled and loaded into the test process.</summary>
internal sealed class LoadedProject
{
    private readonly Assembly _assembly;

    public LoadedProject(params (string Path, string Text)[] sources) =>
        _assembly = Assembly.Load(UserProject.Create(sources).Generate().AssertCompiles().Output.ToImage());

    /// <summary>Calls a static method without parameters that returns <c>Task&lt;T&gt;</c>.</summary>
    public Task<T> Call<T>(string type, string method) =>
        (Task<T>)_assembly.GetType(type, throwOnError: true)!.GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, null)!;

    /// <summary>The names of the public static methods of a type.</summary>
    public IEnumerable<string> Methods(string type) => _assembly.GetType(type, throwOnError: true)!
        .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(method => method.Name);

    /// <summary>The full names of the types with a name.</summary>
    public IEnumerable<string> Types(string name) => _assembly.GetTypes().Where(type => type.Name == name).Select(type => type.FullName!);
}
