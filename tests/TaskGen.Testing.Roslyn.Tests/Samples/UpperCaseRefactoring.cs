using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace TaskGen.Testing.Roslyn.Tests.Samples;

/// <summary>Makes the selected text upper-case; offers nothing for a caret.</summary>
internal sealed class UpperCaseRefactoring : CodeRefactoringProvider
{
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken);
        if (!context.Span.IsEmpty)
        {
            var upper = text.Replace(context.Span, text.ToString(context.Span).ToUpperInvariant());
            context.RegisterRefactoring(CodeAction.Create("Make upper-case", _ => Task.FromResult(context.Document.WithText(upper)), "upper"));
        }
    }
}
