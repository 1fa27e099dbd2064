using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading.Learning.Methods;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>A method with <c>[Metric]</c>, as it was read.</summary>
/// <param name="Symbol">The method.</param>
/// <param name="Model">What is generated for it.</param>
/// <param name="Takes">The type of the model that it takes.</param>
/// <param name="Parameters">All that it takes.</param>
internal sealed record ReadMetric(IMethodSymbol Symbol, MetricModel Model, ITypeSymbol Takes, LearnParameters Parameters);
