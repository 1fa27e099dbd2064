using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TaskGen.Testing.Roslyn.Tests.Samples;

/// <summary>A fix-all that changes nothing.</summary>
internal sealed class EmptyFixAll : FixAllProvider
{
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(
        CodeAction.Create("Nothing", _ => Task.FromResult(fixAllContext.Solution), "upper"));
}
