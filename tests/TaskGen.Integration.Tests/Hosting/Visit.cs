namespace TaskGen.Integration.Tests.Hosting;

/// <summary>A row of the database.</summary>
public sealed class Visit
{
    public int Id { get; set; }

    public string Page { get; set; } = "";

    public Guid Context { get; set; }
}
