using Microsoft.Extensions.DependencyInjection;
using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Tests.Hosting;

/// <summary>A definition that wraps another and can be injected, as trainers can.</summary>
internal sealed class InjectableDefinition : PipelineDefinition
{
    public override ObjectShape InputShape => TestModule.Flow.InputShape;

    public override Codec OutputCodec => TestModule.Flow.OutputCodec;

    public override TResult Accept<TResult>(IDefinitionVisitor<TResult> visitor) => TestModule.Flow.Accept(visitor);

    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton(this);
}
