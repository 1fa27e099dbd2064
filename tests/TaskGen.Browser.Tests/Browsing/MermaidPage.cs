using Microsoft.Playwright;

namespace TaskGen.Browser.Tests.Browsing;

/// <summary>A page in a browser without a window that draws what Mermaid reads, with Mermaid's own settings.</summary>
public sealed class MermaidPage : IAsyncLifetime
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

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _page;

    public async Task InitializeAsync()
    {
        // Whether the tests are skipped or fail is not decided here.
        if (BrowserTheoryAttribute.Missing is not null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, ChromiumSandbox = false });
        _page = await _browser.NewPageAsync();
        await _page.AddScriptTagAsync(new() { Path = MermaidScript.Path });
        await _page.EvaluateAsync("mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true })");
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>What a reader sees.</summary>
    /// <exception cref="PlaywrightException">Mermaid cannot read the text.</exception>
    internal Task<Drawing> DrawAsync(string text) =>
        (_page ?? throw new InvalidOperationException(BrowserTheoryAttribute.Missing)).EvaluateAsync<Drawing>(Draw, text);
}
