using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Reading.Learning;
using TaskGen.Roslyn.Reading.Learning.Methods;

namespace TaskGen.CodeFixes.Training;

/// <summary>Adds an evaluation after a training method, with the types of its model and partition and a body that is yours to write.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddEvaluate)), Shared]
internal sealed class AddEvaluate() : DocumentFix(DiagnosticIds.TrainWithoutEvaluate)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>() is not { } train
            || target.Model.GetDeclaredSymbol(train, target.CancellationToken) is not { } method
            || target.Known.Get("System.NotImplementedException") is not { } stub
            || Model(method, target.Known) is not { } model
            || method.Parameters.FirstOrDefault(parameter => LearnParameters.IsPartition(parameter.Type, target.Known)) is not { } partition)
        {
            yield break;
        }

        var code = $"""
            [Evaluate]
            public {(method.IsStatic ? "static " : "")}double Evaluate({Name(model)} model, {Name(partition.Type)} data) =>
                throw new {Name(stub)}("Score the model on the data.");

            """;
        yield return new FixEdit("evaluate", $"Add an evaluation of '{Name(model)}'", editor => editor.InsertAfter(
            train, SyntaxFactory.ParseMemberDeclaration(code)!.WithLeadingTrivia(SyntaxFactory.ElasticLineFeed)
                .WithAdditionalAnnotations(Formatter.Annotation)));

        string Name(ITypeSymbol type) => TypeNames.WithoutAnnotation(type).ToMinimalDisplayString(target.Model, train.SpanStart);
    }

    private static ITypeSymbol? Model(IMethodSymbol method, KnownSymbols known) => ReturnReader.Unwrap(method, known).Type is INamedTypeSymbol type
        ? known.Is(type, KnownNames.Model) ? type.TypeArguments[0] : type
        : null;
}
