using Microsoft.Playwright;

namespace TaskGen.Browser.Tests.Browsing;

/// <summary>A page in a browser without a window that draws what Mermaid reads, with Mermaid's own settings.</summary>
public sealed class MermaidPage : PageInBrowser
{
    private const string Draw = """
        async text => {
            const { svg } = await mermaid.render('drawing', text);
            document.body.innerHTML = svg;
            const lines = element => {
                const copy = element.cloneNode(true);
                copy.querySelectorAll('br').forEach(br => br.replaceWith('\n'));
                return copy.textContent.trim();
            };
            const labels = selector => [...document.querySelectorAll(selector)].map(lines);
            return {
                nodes: labels('svg g.node .nodeLabel'),
                frames: labels('svg g.cluster .nodeLabel'),
                edges: labels('svg g.edgeLabels .edgeLabel .label').filter(label => label !== ''),
                shapes: document.querySelectorAll('svg g.node').length,
                arrows: document.querySelectorAll('svg path.flowchart-link').length,
            };
        }
        """;

    /// <summary>What a reader sees.</summary>
    /// <exception cref="PlaywrightException">Mermaid cannot read the text.</exception>
    internal Task<Drawing> DrawAsync(string text) => Page.EvaluateAsync<Drawing>(Draw, text);

    private protected override async Task LoadAsync()
    {
        await Page.AddScriptTagAsync(new() { Path = NodeModules.Mermaid });
        await Page.EvaluateAsync("mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true })");
    }
}
