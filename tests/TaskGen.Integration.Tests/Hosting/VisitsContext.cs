using Microsoft.EntityFrameworkCore;

namespace TaskGen.Integration.Tests.Hosting;

/// <summary>A database whose context lives as long as a scope.</summary>
public sealed class VisitsContext(DbContextOptions<VisitsContext> options) : DbContext(options)
{
    public DbSet<Visit> Visits => Set<Visit>();

    /// <summary>Identifies this context among others.</summary>
    public Guid Id { get; } = Guid.NewGuid();
}
