using System.Reflection;
using Microsoft.CodeAnalysis;
using TaskGen.Generators.Tests.Support;
using TaskGen.Roslyn;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Programs;

public sealed class KnownNamesTests
{
    [Fact]
    public void EveryNameIsThatOfAPublicType()
    {
        var known = KnownSymbols.For(UserProject.Empty.Compile());
        var names = Constants().Where(name => name != KnownNames.Application).ToList();
        Assert.True(names.Count > 20);
        Assert.All(names, name => Assert.True(known.Get(name) is { DeclaredAccessibility: Accessibility.Public }, name));
    }

    // The command line is not referenced here, since every program of these tests would get a Main.
    [Fact]
    public void TheNameOfTheApplicationIsThatOfAClassOfTheCommandLine()
    {
        var (space, name) = (KnownNames.Application.Split('.')[0], KnownNames.Application.Split('.')[1]);
        var sources = Directory.GetFiles(
            Path.Combine(SourceTree.RepositoryRoot(Assembly.GetExecutingAssembly()), "src", "TaskGen.Cli"), $"{name}*.cs", SearchOption.AllDirectories);
        Assert.Contains(sources.Select(File.ReadAllText), text =>
            text.Contains($"namespace {space};", StringComparison.Ordinal) && text.Contains($"public sealed class {name}", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Constants() => typeof(KnownNames)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .Where(constant => constant.IsLiteral)
        .Select(constant => (string)constant.GetRawConstantValue()!);
}
